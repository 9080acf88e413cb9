package vn.gov.quangtri.cchc.local.issuer;

import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/** The page on which a person logs in, in both languages. */
final class LoginPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="vi"><head><meta charset="utf-8"><title>Đăng nhập – CCHC</title>
            <style>body{font-family:sans-serif;max-width:26em;margin:4em auto}input,button{display:block;width:100%%;
            box-sizing:border-box;margin:.3em 0 1em;padding:.5em}.error{color:#a00}</style></head>
            <body><h1>Đăng nhập <small>Log in</small></h1>
            <p>Bản dùng thử: người dùng mẫu, mật khẩu <code>%s</code>.<br>
            A demonstration: sample users, password <code>%s</code>.</p>
            <p class="error">%s</p>
            <form method="post">
            <label>Tên đăng nhập / User name
            <input name="username" required autofocus list="users" autocomplete="username"></label>
            <datalist id="users"><option>editor.snv<option>approver.ubnd<option>office.vpub<option>monitor.snv
            <option>head.snv<option>officer.stc<option>clerk.stc<option>head.stc<option>observer<option>operator</datalist>
            <label>Mật khẩu / Password
            <input name="password" type="password" required autocomplete="current-password"></label>
            <button>Đăng nhập / Log in</button></form></body></html>
            """;

    private LoginPage() {}

    static OAuth2HttpResponse empty() {
        return page(200, "");
    }

    static OAuth2HttpResponse wrong() {
        return page(401, "Tên đăng nhập hoặc mật khẩu không đúng. / Unknown user or wrong password.");
    }

    static OAuth2HttpResponse refused(String reason) {
        return page(400, reason);
    }

    private static OAuth2HttpResponse page(int status, String message) {
        String html = PAGE.formatted(DemoUsers.PASSWORD, DemoUsers.PASSWORD, message);
        return new OAuth2HttpResponse(Headers.of("Content-Type", "text/html;charset=UTF-8"), status, html, null);
    }
}

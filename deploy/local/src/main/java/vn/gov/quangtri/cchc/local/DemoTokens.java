package vn.gov.quangtri.cchc.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import vn.gov.quangtri.cchc.local.issuer.DemoUsers;

/** Access tokens from the issuer, as a command line tool would ask for them. */
public final class DemoTokens {

    private final URI endpoint;
    private final HttpClient http = Http.client();

    DemoTokens(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** Of a person's post, such as {@code editor.snv} or {@code officer.stc}. */
    public String user(String name) {
        return token("grant_type=password&client_id=cchc-cli&username=" + name + "&password=" + DemoUsers.PASSWORD);
    }

    /** Of a system: {@code registry} or {@code integrator}. */
    public String system(String client) {
        return token("grant_type=client_credentials&client_id=" + client + "&client_secret=" + DemoUsers.PASSWORD);
    }

    private String token(String form) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            JsonNode token = new ObjectMapper().readTree(answer.body()).path("access_token");
            if (!token.isTextual()) {
                throw new IllegalArgumentException("The issuer refused: " + answer.body());
            }
            return token.asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking for a token", e);
        }
    }
}

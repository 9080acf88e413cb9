package vn.gov.quangtri.cchc.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyOptions;
import vn.gov.quangtri.cchc.local.Ports;

/** Runs the gateway. */
public final class GatewayMain {

    private static final int CONNECT_TIMEOUT_MS = 2_000;
    private static final long ANSWER_TIMEOUT_MS = 60_000;
    private static final int CONNECTIONS_PER_SERVICE = 64;

    private final Ports ports;
    private final HttpProxy proxy;
    private final Site site;

    private GatewayMain(Ports ports, String issuer, Vertx vertx) {
        this.ports = ports;
        this.site = new Site(ports, issuer);
        HttpClientOptions options = new HttpClientOptions().setConnectTimeout(CONNECT_TIMEOUT_MS);
        HttpClient client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(CONNECTIONS_PER_SERVICE));
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .addInterceptor(new Forwarding())
                .origin(this::service);
    }

    /** @param args the ports' offset; the issuer's address, to be shown */
    public static void main(String[] args) {
        Ports ports = new Ports(Integer.parseInt(args[0]));
        Vertx vertx = Vertx.vertx(
                new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2).setInternalBlockingPoolSize(2));
        HttpServerOptions options = new HttpServerOptions()
                .setHost("127.0.0.1")
                .setPort(ports.gateway())
                .setMaxInitialLineLength(16_384)
                .setMaxHeaderSize(32_768)
                .setHandle100ContinueAutomatically(true);
        vertx.createHttpServer(options)
                .requestHandler(new GatewayMain(ports, args[1], vertx)::handle)
                .listen()
                .onFailure(GatewayMain::giveUp);
    }

    private void handle(HttpServerRequest request) {
        if (Elsewhere.is(request)) {
            Site.refuse(request, Problem.localOnly());
        } else if (Routes.of(request.path()).isPresent()) {
            proxy.handle(request);
        } else {
            site.handle(request);
        }
    }

    private Future<HttpClientRequest> service(ProxyContext context) {
        Route route = context.get(Forwarding.ROUTE, Route.class);
        return context.client()
                .request(new RequestOptions()
                        .setHost("127.0.0.1")
                        .setPort(ports.http(route.service()))
                        .setIdleTimeout(ANSWER_TIMEOUT_MS));
    }

    private static void giveUp(Throwable cause) {
        cause.printStackTrace();
        System.exit(1);
    }
}

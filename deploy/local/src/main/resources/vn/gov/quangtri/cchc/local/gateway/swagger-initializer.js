window.onload = function () {
  const services = ["plan-service", "task-service", "report-service", "notification-service"];
  window.ui = SwaggerUIBundle({
    urls: services.map(name => ({ name, url: "/" + name + "/q/openapi?format=json" })),
    dom_id: "#swagger-ui",
    deepLinking: true,
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    plugins: [SwaggerUIBundle.plugins.DownloadUrl],
    layout: "StandaloneLayout",
    oauth2RedirectUrl: window.location.origin + "/docs/oauth2-redirect.html"
  });
  window.ui.initOAuth({ clientId: "cchc-cli", usePkceWithAuthorizationCodeGrant: true });
};

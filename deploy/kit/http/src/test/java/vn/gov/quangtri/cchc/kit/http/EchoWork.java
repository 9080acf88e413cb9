package vn.gov.quangtri.cchc.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import vn.gov.quangtri.cchc.kit.base.BackgroundWork;

@ApplicationScoped
class EchoWork implements BackgroundWork, Sweep {

    private final AtomicInteger swept = new AtomicInteger();

    int swept() {
        return swept.get();
    }

    @Override
    public String name() {
        return "echoes";
    }

    @Override
    public long open() {
        return 3;
    }

    @Override
    public long oldestSeconds() {
        return 12;
    }

    @Override
    public void run() {
        swept.incrementAndGet();
    }
}

package io.fluxa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.fluxa.devservices.process.FreePort;
import io.fluxa.devservices.process.Loopback;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PageProbeTest {

    private HttpServer server;

    @BeforeEach
    void startServer() throws Exception {
        server = HttpServer.create(new InetSocketAddress(Loopback.address(), 0), 0);
        answer("/shop/", 200);
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    private void answer(String path, int status) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    private PageProbe probe() {
        return new PageProbe("http://127.0.0.1:" + server.getAddress().getPort() + "/shop/");
    }

    @Test
    void isContentWhenPageAndHealthAnswer() {
        answer("/shop/api/health", 200);
        assertThat(probe().answers()).isTrue();
    }

    @Test
    void tellsWhatAnsweredBadly() {
        answer("/shop/api/health", 503);
        PageProbe probe = probe();
        assertThat(probe.answers()).isFalse();
        assertThat(probe.last()).endsWith("/shop/api/health answers 503");
    }

    @Test
    void waitsWhereNobodyListens() {
        PageProbe probe = new PageProbe("http://127.0.0.1:" + FreePort.any() + "/shop/");
        assertThat(probe.answers()).isFalse();
        assertThat(probe.last()).contains("fails");
    }
}

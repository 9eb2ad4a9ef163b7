package io.fluxa.arquillian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Deploys, from outside, an application whose DataSource the container does not have. Open Liberty refuses it as well, but its adapter
 * waits three minutes for an application that does not start.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MissingDataSourceIT {

    @ArquillianResource
    Deployer deployer;

    @Deployment(name = "nowhere", testable = false, managed = false)
    static WebArchive nowhere() {
        return ContainerArchives.withoutDataSource("nowhere");
    }

    @Test
    void failsTheDeploymentAndNamesTheDataSource() throws Exception {
        long before = Files.size(ServerEnvironment.serverLog());

        assertThatThrownBy(() -> deployer.deploy("nowhere")).isNotNull();

        String log = Files.readString(ServerEnvironment.serverLog()).substring((int) before);
        assertThat(log).contains("FLX-1001").contains("FLX-1040 fluxa.pools.loans.mysql.data-source");
    }
}

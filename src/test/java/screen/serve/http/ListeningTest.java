package screen.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.Failure;

class ListeningTest {
  @ParameterizedTest
  @CsvSource({
    "'',        true,  127.0.0.1, '127.0.0.1,localhost'",
    "127.0.0.1, true,  127.0.0.1, '127.0.0.1,localhost'",
    "localhost, true,  localhost, 'localhost,127.0.0.1'",
    "::1,       true,  [::1],     '[::1],localhost'",
    "192.0.2.7, false, 192.0.2.7, 192.0.2.7",
  })
  void saysWhereItIsAndUnderWhichNames(String name, boolean local, String host, String hosts) {
    Listening listening = new Listening(name, 0, Optional.empty());

    assertThat(listening.isLocal()).isEqualTo(local);
    assertThat(listening.linkHost()).isEqualTo(host);
    assertThat(String.join(",", listening.hosts())).isEqualTo(hosts);
  }

  @Test
  void answersToEachAddressOfThisMachineWhereItListensAtAll() {
    Listening all = new Listening("0.0.0.0", 0, Optional.empty());

    assertThat(all.isLocal()).isFalse();
    assertThat(all.hosts()).contains("127.0.0.1", "localhost", all.linkHost());
    assertThat(all.hosts()).doesNotContain("evil.example");
  }

  @ParameterizedTest
  @CsvSource({
    "'',        false, false",
    "localhost, false, false",
    "::1,       false, false",
    "192.0.2.7, false, true",
    "192.0.2.7, true,  false",
    "0.0.0.0,   false, true",
    "0.0.0.0,   true,  false",
    "::,        false, true",
  })
  void warnsWhereOthersCouldListenIn(String name, boolean encrypted, boolean warns)
      throws NoSuchAlgorithmException {
    Optional<SSLContext> tls = encrypted ? Optional.of(SSLContext.getDefault()) : Optional.empty();

    assertThat(new Listening(name, 0, tls).warning().isPresent()).isEqualTo(warns);
    assertThat(new Listening(name, 0, tls).warning().orElse("Nothing is encrypted, --tls"))
        .contains("Nothing is encrypted", "--tls");
  }

  @Test
  void refusesANameThatLeadsNowhere() {
    assertThatThrownBy(() -> new Listening("no-such-name.invalid", 0, Optional.empty()).address())
        .isInstanceOf(Failure.class)
        .hasMessageContaining("neither an address nor a known name");
  }
}

package screen.serve.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import screen.Failure;
import screen.Reason;

/** Reads a certificate and its private key from PEM files. */
public final class TlsCertificate {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
  private static final List<String> ALGORITHMS = List.of("RSA", "EC", "Ed25519");
  private static final String MAKE_PLAIN =
      "Write it without a password as PKCS #8: openssl pkcs8 -topk8 -nocrypt -in KEY -out NEW.";

  private TlsCertificate() {}

  /**
   * The context with which a server encrypts.
   *
   * @param files the certificate, the chain of its issuers, and its key, in one file or several
   * @throws Failure if they are not in the files, or do not belong together
   */
  public static SSLContext read(List<Path> files) {
    List<Certificate> chain = new ArrayList<>();
    PrivateKey key = null;
    for (Path file : files) {
      for (Matcher block = BLOCK.matcher(text(file)); block.find(); ) {
        String kind = block.group(1);
        byte[] bytes = Base64.getMimeDecoder().decode(block.group(2));
        if (kind.equals("CERTIFICATE")) {
          chain.add(certificate(bytes, file));
        } else if (kind.equals("PRIVATE KEY")) {
          key = key(bytes, file);
        } else if (kind.endsWith("PRIVATE KEY")) {
          throw Failure.input("This key cannot be read (" + kind + "). " + MAKE_PLAIN)
              .in(file.toString());
        }
      }
    }
    String first = files.get(0).toString();
    if (chain.isEmpty()) {
      throw Failure.input("There is no certificate (PEM) in this file.").in(first);
    }
    if (key == null) {
      throw Failure.input(
              "There is no private key with the certificate. Name its file as well:"
                  + " --tls CERT --tls KEY.")
          .in(first);
    }
    return context(chain, key, first);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ".").in(file.toString()).because(e);
    }
  }

  private static Certificate certificate(byte[] bytes, Path file) {
    try {
      return CertificateFactory.getInstance("X.509")
          .generateCertificate(new ByteArrayInputStream(bytes));
    } catch (GeneralSecurityException e) {
      throw Failure.input("The certificate is damaged.").in(file.toString()).because(e);
    }
  }

  private static PrivateKey key(byte[] bytes, Path file) {
    @Nullable Exception why = null;
    for (String algorithm : ALGORITHMS) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
      } catch (InvalidKeySpecException e) {
        why = e;
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
    Failure failure =
        Failure.input("The private key is damaged, or neither RSA, EC nor Ed25519.")
            .in(file.toString());
    throw why == null ? failure : failure.because(why);
  }

  private static SSLContext context(List<Certificate> chain, PrivateKey key, String file) {
    try {
      if (!belongTogether(chain.get(0), key)) {
        throw Failure.input("The private key is not that of the first certificate.").in(file);
      }
      char[] none = new char[0];
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(null, none);
      keys.setKeyEntry("screen", key, none, chain.toArray(Certificate[]::new));
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, none);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw Failure.input("The certificate cannot be used: " + e.getMessage() + ".")
          .in(file)
          .because(e);
    }
  }

  private static boolean belongTogether(Certificate certificate, PrivateKey key)
      throws GeneralSecurityException {
    String algorithm =
        switch (key.getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          default -> "Ed25519";
        };
    if (!certificate.getPublicKey().getAlgorithm().equals(key.getAlgorithm())) {
      return false;
    }
    byte[] text = {1};
    Signature signing = Signature.getInstance(algorithm);
    signing.initSign(key);
    signing.update(text);
    byte[] signature = signing.sign();
    signing.initVerify(certificate.getPublicKey());
    signing.update(text);
    return signing.verify(signature);
  }
}

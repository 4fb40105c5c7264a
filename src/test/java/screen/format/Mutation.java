package screen.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** What may befall a file between the database and us. */
enum Mutation {
  CUT {
    @Override
    byte[] of(byte[] file, Random random) {
      return Arrays.copyOf(file, random.nextInt(file.length + 1));
    }
  },
  TAKE_OUT {
    @Override
    byte[] of(byte[] file, Random random) {
      int from = random.nextInt(file.length + 1);
      int to = from + random.nextInt(Math.min(200, file.length - from) + 1);
      return joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
    }
  },
  SWAP {
    @Override
    byte[] of(byte[] file, Random random) {
      int first = random.nextInt(file.length + 1);
      int second = first + random.nextInt(file.length - first + 1);
      return joined(
          Arrays.copyOf(file, first),
          Arrays.copyOfRange(file, second, file.length),
          Arrays.copyOfRange(file, first, second));
    }
  },
  REPEAT {
    @Override
    byte[] of(byte[] file, Random random) {
      int from = random.nextInt(file.length + 1);
      int to = from + random.nextInt(file.length - from + 1);
      byte[] piece = Arrays.copyOfRange(file, from, to);
      return joined(
          Arrays.copyOf(file, to), piece, piece, Arrays.copyOfRange(file, to, file.length));
    }
  },
  FLIP_BYTES {
    @Override
    byte[] of(byte[] file, Random random) {
      byte[] copy = file.clone();
      for (int n = 1 + random.nextInt(20); n > 0 && copy.length > 0; n--) {
        copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
      }
      return copy;
    }
  },
  MIX_LINE_ENDS {
    @Override
    byte[] of(byte[] file, Random random) {
      String[] ends = {"\n", "\r\n", "\r", "\n\n", "\u2028", "\u0085", "\f", "\u000b", ""};
      StringBuilder text = new StringBuilder();
      for (String line : new String(file, StandardCharsets.ISO_8859_1).split("\r\n|\n|\r", -1)) {
        String end = ends[random.nextInt(10) < 8 ? random.nextInt(3) : random.nextInt(ends.length)];
        text.append(line);
        text.append(new String(end.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
      }
      return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
  },
  PUT_IN {
    @Override
    byte[] of(byte[] file, Random random) {
      String[] pieces = {
        "\"",
        "<",
        "&#0;",
        "&#xD800;",
        "]]>",
        "{",
        "}",
        "\\",
        "\t",
        ",",
        "\u0000",
        "\ufeff",
        "\ud83d",
        "TY  - ",
        "ER  - ",
        "PMID- ",
        "\u001b[2J",
        "\u202e",
        "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        "&b;",
        "1e999",
        "{{{{"
      };
      int at = random.nextInt(file.length + 1);
      byte[] piece = pieces[random.nextInt(pieces.length)].getBytes(StandardCharsets.UTF_8);
      return joined(Arrays.copyOf(file, at), piece, Arrays.copyOfRange(file, at, file.length));
    }
  };

  abstract byte[] of(byte[] file, Random random);

  private static byte[] joined(byte[]... parts) {
    byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}

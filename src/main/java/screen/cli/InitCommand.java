package screen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import screen.cli.session.Session;
import screen.folder.ReviewFolder;
import screen.folder.Scaffold;
import screen.workflow.NextSteps;

/** {@code screen init}: makes a review folder. */
@Command(
    name = "init",
    header = "Makes a review folder, or adds what one lacks.",
    description =
        "Makes a review folder: a config with comments to edit, the folders, settings for"
            + " git, and jobs for the CI of GitHub and GitLab that check the report and announce"
            + " updates. In an existing review folder it adds the files and the lines of"
            + " .gitattributes and .gitignore that are missing, and changes nothing else.")
final class InitCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "the folder, created if it is missing; without it, this one")
  private Optional<Path> folder = Optional.empty();

  InitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path given = folder.or(() -> session.options().folder).orElse(Path.of(""));
    Path target = session.path(given);
    boolean old = Files.exists(target.resolve(ReviewFolder.CONFIG));
    Scaffold.Additions additions = Scaffold.write(target);
    if (session.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("folder", target.toString());
      json.put("written", additions.written());
      json.put("added", additions.added());
      json.put("outdated", additions.weakened());
      session.printJson(json);
      return 0;
    }
    additions.written().forEach(file -> session.advise("wrote " + given.resolve(file)));
    additions
        .added()
        .forEach(
            (file, lines) ->
                lines.forEach(
                    line -> session.advise("added to " + given.resolve(file) + ": " + line)));
    additions
        .weakened()
        .forEach(
            (file, rules) ->
                rules.forEach(
                    rule ->
                        session.warn(
                            given.resolve(file)
                                + " has another rule for these files; it was not changed. This"
                                + " version needs: "
                                + rule)));
    if (additions.isEmpty()) {
      session.advise(
          (additions.weakened().isEmpty()
                  ? "This review folder has all that init writes"
                  : "Nothing else is missing")
              + "; nothing was changed.");
    }
    if (old) {
      return 0;
    }
    session.advise("");
    session.advise(
        "To have GitHub or GitLab check the review at each change, read the first lines of"
            + " .github/workflows/screen.yml or .gitlab-ci.yml; delete the file that you do not"
            + " need.");
    session.advise(next(target));
    return 0;
  }

  private String next(Path target) {
    String first = "`screen import FILE --source pubmed`.";
    if (folder.isPresent() && !target.equals(session.path(Path.of("")))) {
      String given = NextSteps.quoted(folder.get().toString());
      return "Next: `cd " + given + "`, edit screening-config.yaml, then " + first;
    }
    String config =
        folder.isPresent() || session.options().folder.isEmpty()
            ? "screening-config.yaml"
            : session.options().folder.get().resolve("screening-config.yaml").toString();
    return "Next: edit " + config + ", then " + first;
  }
}

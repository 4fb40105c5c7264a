package screen.folder.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.Failure;
import screen.protocol.Protocol;
import screen.protocol.Rule;
import screen.yaml.Node;

class RulesYamlTest {
  @Test
  void readsFiltersAndFiles() {
    Protocol protocol =
        read(
            """
            rules:
              - {id: language, label: Not in English, remove: {languages-other-than: [English, fr]}}
              - {id: RCT, from: file, role: pre-screen, reference: 10.1000/1}
            """);

    assertThat(protocol.automation().rules())
        .containsExactly(
            new Rule(
                "language",
                "Not in English",
                Rule.Kind.LANGUAGES_OTHER_THAN,
                List.of("English", "fr"),
                ""),
            new Rule("RCT", "RCT", Rule.Kind.FILE, List.of(), "10.1000/1"));
    assertThat(protocol.reviewers().automation()).containsExactly("RCT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{id: a}                                              | needs either `remove`",
        "{remove: {published-before: 2000}}                   | Each of rules needs an id",
        "{id: a, from: file, remove: {published-before: 2000}}| needs either `remove`",
        "{id: a, remove: {}}                                  | has one key",
        "{id: a, remove: {published-before: 2000, document-types: [preprint]}} | has one key",
        "{id: a, remove: {published-befor: 2000}}             | Did you mean 'published-before'?",
        "{id: a, remove: {published-before: recently}}        | is not a date",
        "{id: a, remove: {languages-other-than: [Englsh]}}    | Did you mean 'english'?",
        "{id: a, remove: {languages-other-than: []}}          | needs a value",
        "{id: a, remove: {document-types: [preprints]}}       | Did you mean 'preprint'?",
        "{id: a, from: file, role: pre-screen}                | needs the reference",
        "{id: a, from: file, reference: x}                    | goes with `role: pre-screen`",
        "{id: a/b, from: file}                                | cannot be a rule's id",
        "{id: AP, from: file}                                 | 'AP' is 2 times",
        "{id: ap, from: file}                                 | differ only in capitals"
      })
  void refusesRulesThatSayNothingCertain(String rule, String message) {
    assertThatThrownBy(() -> read("rules:\n  - " + rule + "\n"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(message);
  }

  @Test
  void explainsTheKindsToAConfigThatNamesAutomationTheOldWay() {
    String old = "format: 1\nreviewers: {screeners: [A, B], automation: [ranker, llm]}\n";

    assertThatThrownBy(() -> ProtocolYaml.read(Node.parse(old, "screening-config.yaml")))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("automation: [ranker, llm]")
        .hasMessageContaining("rules: [{id: ranker, from: file}]")
        .hasMessageContaining("role: pre-screen");
  }

  private static Protocol read(String rules) {
    String config = "format: 1\nreviewers: {screeners: [AP, AC]}\n" + rules;
    return ProtocolYaml.read(Node.parse(config, "screening-config.yaml"));
  }
}

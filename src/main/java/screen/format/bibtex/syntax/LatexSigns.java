package screen.format.bibtex.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;

/** LaTeX's named letters and signs that occur in titles, names and abstracts. */
final class LatexSigns {
  static final Map<String, String> BY_NAME = new HashMap<>();

  private static final String TABLE =
      """
      textbackslash \\ ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å dh ð DH Ð th þ TH Þ dj đ DJ Đ i ı j ȷ
      textless < textgreater > textasciitilde ~ textasciicircum ^ textunderscore _ textbar |
      textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “
      textquotedblright ” textquotesingle ' textquotedbl " quotesinglbase ‚ quotedblbase „
      guillemotleft « guillemotright » textregistered ® texttrademark ™ textcopyright © copyright ©
      textdegree ° textmu µ textpm ± texttimes × textdiv ÷ textbullet • textellipsis … ldots …
      dots … cdots … S § P ¶ pounds £ textsterling £ texteuro € euro € textyen ¥ textcent ¢
      textordmasculine º textordfeminine ª textexclamdown ¡ textquestiondown ¿ textonehalf ½
      textonequarter ¼ textthreequarters ¾ textonesuperior ¹ texttwosuperior ² textthreesuperior ³
      alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ
      lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
      Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω
      pm ± mp ∓ times × div ÷ cdot · leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃
      equiv ≡ infty ∞ to → rightarrow → leftarrow ← leftrightarrow ↔ uparrow ↑ downarrow ↓
      circ ° prime ′ degree ° dag † ddag ‡ star ⋆ bullet • partial ∂ nabla ∇ sum ∑ prod ∏ sqrt √
      """;

  static {
    Scanner words = new Scanner(TABLE);
    while (words.hasNext()) {
      BY_NAME.put(words.next(), words.next());
    }
  }

  private LatexSigns() {}
}

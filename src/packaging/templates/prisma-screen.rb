# Homebrew's formula; scripts/release-files fills it for a tap.
class PrismaScreen < Formula
  desc "From database exports to a PRISMA flow that can be trusted"
  homepage "@REPOSITORY@"
  url "@REPOSITORY@/releases/download/v@VERSION@/prisma-screen-@VERSION@-any.zip"
  sha256 "@SHA256 any.zip@"
  license "Apache-2.0"
  depends_on "openjdk"

  def install
    libexec.install "app", "bin", "licenses", "LICENSE", "bom.json"
    (bin/"prisma-screen").write_env_script libexec/"bin/prisma-screen",
      Language::Java.overridable_java_home_env.merge(SCREEN_NAME: "prisma-screen")
    man1.install Dir["man/man1/*"]
    bash_completion.install "completions/prisma-screen.bash" => "prisma-screen"
    zsh_completion.install "completions/_prisma-screen"
    fish_completion.install "completions/prisma-screen.fish"
  end

  test do
    system bin/"prisma-screen", "init", "review"
    assert_match "import", shell_output("#{bin}/prisma-screen -C review status")
  end
end

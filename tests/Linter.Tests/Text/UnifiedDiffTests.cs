using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Linter.Testing;
using Linter.Text;

namespace Linter.Tests.Text;

public sealed class UnifiedDiffTests
{
    private static readonly Gen<string> Texts =
        from lines in Gen.Elements("a", "b", "c", "", "d e").ListOf()
        from newLine in Gen.Elements("\n", "\n", "\r\n")
        from end in Gen.Elements("\n", "")
        select string.Join(newLine, lines) + end;

    [Test]
    public void Equal_texts_have_no_difference() => UnifiedDiff.Write("a\nb", "a\nb", "a.md").Should().BeEmpty();

    [Test]
    public void A_hunk_shows_three_lines_around_a_change()
    {
        var before = string.Concat(Enumerable.Range(1, 20).Select(line => $"{line}\n"));
        UnifiedDiff.Write(before, before.Replace("10\n", "x\n", StringComparison.Ordinal), "docs/a.md").Should().Be("""
            --- a/docs/a.md
            +++ b/docs/a.md
            @@ -7,7 +7,7 @@
             7
             8
             9
            -10
            +x
             11
             12
             13

            """);
    }

    [Test]
    public void A_missing_line_end_is_told() => UnifiedDiff.WriteHunks("a", "b").Should().Be("@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n");

    [TestCase("my file.md", "--- a/my file.md\t\n")]
    [TestCase("a\"b.md", "--- \"a/a\\\"b.md\"\n")]
    [TestCase("a\nb.md", "--- \"a/a\\012b.md\"\n")]
    public void A_name_is_written_as_git_reads_it(string path, string header) => UnifiedDiff.Write("a\n", "b\n", path).Should().StartWith(header);

    [Test]
    public void Texts_with_nothing_in_common_are_replaced_as_a_whole()
    {
        var before = string.Concat(Enumerable.Range(0, 3000).Select(line => $"a{line}\n"));
        var after = string.Concat(Enumerable.Range(0, 3000).Select(line => $"b{line}\n"));
        UnifiedDiff.WriteHunks(before, after).Should().StartWith("@@ -1,3000 +1,3000 @@\n-a0\n");
    }

    [Test]
    public void Git_makes_the_new_text_of_the_old_one()
    {
        using var folder = new TemporaryFolder();
        var number = 0;
        Prop.ForAll(Gen.Two(Texts).ToArbitrary(), texts => Prepare(folder, number++, texts.Item1, texts.Item2)).QuickCheckThrowOnFailure();
        Apply(folder.Path);
        for (var i = 0; i < number; i++)
        {
            folder.Read($"{i}.md").Should().Be(folder.Read($"{i}.expected"));
        }
    }

    private static void Prepare(TemporaryFolder folder, int number, string before, string after)
    {
        folder.Write($"{number}.md", before);
        folder.Write($"{number}.expected", after);
        File.AppendAllText(Path.Combine(folder.Path, "all.diff"), UnifiedDiff.Write(before, after, $"{number}.md"), new UTF8Encoding(false));
    }

    private static void Apply(string folder)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-c", "core.autocrlf=false", "apply", "--unidiff-zero", "all.diff"]) { WorkingDirectory = folder, RedirectStandardError = true, UseShellExecute = false })!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.Should().Be(0, error);
    }
}

using Linter.Cli.Files;

namespace Linter.Cli.Tests.Files;

public sealed class ShownPathTests
{
    private static readonly string Folder = Path.GetFullPath("/work");

    [TestCase("docs/a.md", "docs/a.md")]
    [TestCase("..a.md", "..a.md")]
    [TestCase(".", ".")]
    public void Below_the_folder_a_path_is_relative_with_slashes(string path, string shown) =>
        ShownPath.Of(Path.GetFullPath(path, Folder), Folder).Should().Be(shown);

    [TestCase("../other/a.md")]
    [TestCase("../work.md")]
    public void Elsewhere_it_is_rooted(string path)
    {
        var full = Path.GetFullPath(path, Folder);
        ShownPath.Of(full, Folder).Should().Be(full.Replace(Path.DirectorySeparatorChar, '/'));
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "a backslash is part of a name only elsewhere")]
    public void A_backslash_in_a_name_stays() => ShownPath.Of(@"/project/a\b.md", "/project").Should().Be(@"a\b.md");

    [TestCase(@"C:\work\docs\a.md", @"C:\work", "docs/a.md")]
    [TestCase(@"C:\Work\docs\a.md", @"c:\work", "docs/a.md")]
    [TestCase(@"D:\docs\a.md", @"C:\work", "D:/docs/a.md")]
    [TestCase(@"\\server\share\a.md", @"C:\work", "//server/share/a.md")]
    [TestCase(@"C:\a.md", @"C:\", "a.md")]
    [Platform("Win", Reason = "drive letters are those of Windows")]
    public void Drives_are_told_apart(string path, string folder, string shown) => ShownPath.Of(path, folder).Should().Be(shown);
}

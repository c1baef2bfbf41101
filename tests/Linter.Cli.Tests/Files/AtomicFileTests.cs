using System.Runtime.Versioning;
using System.Text;
using Linter.Cli.Files;
using Linter.Testing;

namespace Linter.Cli.Tests.Files;

public sealed class AtomicFileTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Open() => _folder = new TemporaryFolder();

    [TearDown]
    public void Close() => _folder.Dispose();

    [Test]
    public void A_file_is_made_or_replaced_and_nothing_else_is_left()
    {
        Write("new.md", "one");
        _folder.Read("new.md").Should().Be("one");
        Write("new.md", "two");
        _folder.Read("new.md").Should().Be("two");
        Directory.GetFileSystemEntries(_folder.Path).Should().ContainSingle();
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public void The_mode_stays()
    {
        var path = _folder.Write("a.md", "one");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherWrite);
        Write("a.md", "two");
        File.GetUnixFileMode(path).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherWrite);
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_link_inside_the_tree_stays_a_link()
    {
        _folder.Write("deep/a.md", "one");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "link.md"), "deep/a.md");
        Write("link.md", "two");
        _folder.Read("deep/a.md").Should().Be("two");
        new FileInfo(Path.Combine(_folder.Path, "link.md")).LinkTarget.Should().Be("deep/a.md");
    }

    [TestCase(true)]
    [TestCase(false)]
    [Platform(Exclude = "Win")]
    public void A_link_out_of_the_tree_is_refused(bool isFolder)
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("a.md", "one");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "link"), isFolder ? elsewhere.Path : Path.Combine(elsewhere.Path, "a.md"));

        var write = () => Write(isFolder ? "link/a.md" : "link", "two");

        write.Should().Throw<CommandFailure>().WithMessage("*leads out of*");
        elsewhere.Read("a.md").Should().Be("one");
        Directory.GetFileSystemEntries(elsewhere.Path).Should().ContainSingle();
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Links_in_a_circle_are_a_failure()
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "a"), "b");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "b"), "a");
        var write = () => Write("a", "one");
        write.Should().Throw<IOException>().WithMessage("*circle*");
    }

    [Test]
    public void A_read_only_file_is_left_as_it_is()
    {
        var path = _folder.Write("a.md", "one");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        var write = () => Write("a.md", "two");
        write.Should().Throw<UnauthorizedAccessException>();
        _folder.Read("a.md").Should().Be("one");
        Directory.GetFileSystemEntries(_folder.Path).Should().ContainSingle();
    }

    private void Write(string name, string text) => AtomicFile.Write(Path.Combine(_folder.Path, name), Encoding.UTF8.GetBytes(text), _folder.Path);
}

namespace Linter.Git.Tests;

public sealed class RemoteAddressTests
{
    [TestCase("https://github.com/example/notes.git", "https://github.com/example/notes")]
    [TestCase("https://github.com/example/notes/", "https://github.com/example/notes")]
    [TestCase("HTTPS://GitHub.com/Example/Notes", "https://github.com/Example/Notes")]
    [TestCase("https://ana@git.example.com:8443/team/notes.git", "https://git.example.com:8443/team/notes")]
    [TestCase("https://ana:secret@git.example.com/team/notes.git", "https://git.example.com/team/notes")]
    [TestCase("https://ana:se@cret@git.example.com/team/notes.git", "https://git.example.com/team/notes")]
    [TestCase("https://x-access-token:secret@github.com/example/notes", "https://github.com/example/notes")]
    [TestCase("https://secret@github.com/example/notes", "https://github.com/example/notes")]
    [TestCase("https://git.example.com/team/notes.git?private_token=secret", "https://git.example.com/team/notes")]
    [TestCase("https://git.example.com/team/notes#secret", "https://git.example.com/team/notes")]
    [TestCase("ssh://git@git.example.com:2222/team/notes.git", "ssh://git.example.com:2222/team/notes")]
    [TestCase("git@git.example.com:team/notes.git", "ssh://git.example.com/team/notes")]
    [TestCase("git.example.com:/srv/notes", "ssh://git.example.com/srv/notes")]
    [TestCase("git://git.example.com/notes", "git://git.example.com/notes")]
    [TestCase("https://git.example.com/Ä b/notes.git", "https://git.example.com/%C3%84%20b/notes")]
    public void Only_what_everybody_may_see_is_left(string url, string expected) => RemoteAddress.Public(url).Should().Be(expected);

    [TestCase("/srv/git/notes.git")]
    [TestCase("../notes")]
    [TestCase("./a:b")]
    [TestCase("C:\\git\\notes")]
    [TestCase("C:/git/notes")]
    [TestCase("file:///srv/git/notes.git")]
    [TestCase("https://ana:sec/ret@git.example.com/notes")]
    [TestCase("https://secret/more@git.example.com/notes")]
    [TestCase("ana:secret@git.example.com:team/notes")]
    [TestCase("ext::sh -c secret")]
    [TestCase("codecommit::eu-west-1://secret@notes")]
    [TestCase("https://")]
    [TestCase("")]
    public void What_lies_on_this_machine_or_cannot_be_cut_for_certain_is_not_told(string url) => RemoteAddress.Public(url).Should().BeNull();
}

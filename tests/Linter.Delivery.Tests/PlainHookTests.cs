using Linter.Testing;

namespace Linter.Delivery.Tests;

/// <summary>The hook that docs/ci.md shows is installed as it stands.</summary>
[Platform(Exclude = "Win", Reason = "the hook is run by a shell")]
public sealed class PlainHookTests
{
    [Test]
    public void It_blocks_a_bad_commit_and_passes_a_good_one()
    {
        using var home = new UserHome();
        home.InstallTool();
        using var sandbox = GitSandbox.Create();
        foreach (var (name, value) in home.Variables)
        {
            sandbox.Variables[name] = value;
        }

        var hook = PageSnippet.Single("docs/ci.md", "A hook of your own", "sh").Text;
        sandbox.WriteHook("pre-commit", hook[(hook.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        sandbox.Folder.Write(MergedChange.Path, MergedChange.Contradictory);
        sandbox.Run("add", "--all");

        var bad = sandbox.Try("commit", "--message", "Add the postmortem");
        sandbox.Folder.Write(MergedChange.Path, MergedChange.Sound);
        sandbox.Run("add", "--all");
        var good = sandbox.Try("commit", "--message", "Add the postmortem");

        bad.ExitCode.Should().Be(1, bad.Output + bad.Error);
        (bad.Output + bad.Error).Should().Contain("PM1001");
        good.ExitCode.Should().Be(0, good.Output + good.Error);
    }
}

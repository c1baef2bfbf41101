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
        HookTrial.ShouldBlockTheBadAndPassTheGood(sandbox, hook[(hook.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
    }
}

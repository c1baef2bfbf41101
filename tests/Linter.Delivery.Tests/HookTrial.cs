using Linter.Testing;

namespace Linter.Delivery.Tests;

/// <summary>Commits a postmortem with a contradiction and one without through a hook.</summary>
internal static class HookTrial
{
    /// <param name="sandbox">The repository.</param>
    /// <param name="script">The hook without its first line.</param>
    public static void ShouldBlockTheBadAndPassTheGood(GitSandbox sandbox, string script)
    {
        sandbox.WriteHook("pre-commit", script);
        var bad = Commit(sandbox, MergedChange.Contradictory);
        var good = Commit(sandbox, MergedChange.Sound);

        bad.ExitCode.Should().Be(1, bad.Output + bad.Error);
        (bad.Output + bad.Error).Should().Contain("PM1001");
        good.ExitCode.Should().Be(0, good.Output + good.Error);
    }

    private static ProgramResult Commit(GitSandbox sandbox, string postmortem)
    {
        sandbox.Folder.Write(MergedChange.Path, postmortem);
        sandbox.Run("add", "--all");
        return sandbox.Try("commit", "--message", "Add the postmortem");
    }
}

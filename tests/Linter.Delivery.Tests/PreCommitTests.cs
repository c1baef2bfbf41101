using Linter.Testing;

namespace Linter.Delivery.Tests;

public sealed class PreCommitTests
{
    private const string Sound = "# Checkout outage\n\n- Start: 2025-03-06 15:00 UTC\n- End: 2025-03-06 20:00 UTC\n- Duration: 5 hours\n";

    [SetUp]
    public void RequirePreCommit() => InstalledPrograms.Require("pre-commit", "install the package pre-commit");

    [Test]
    public void The_manifest_is_valid() =>
        DeliveryTools.Run(CheckoutFolder.Path, "pre-commit", "validate-manifest", ".pre-commit-hooks.yaml").ExitCode.Should().Be(0);

    [Test]
    public void The_shipped_sources_install_as_a_hook_that_blocks_a_bad_commit_and_passes_a_good_one()
    {
        using var store = new TemporaryFolder();
        using var sandbox = GitSandbox.Create();
        sandbox.Variables["PRE_COMMIT_HOME"] = store.Path;
        sandbox.Folder.Write(".pre-commit-config.yaml", $"repos:\n- repo: '{CheckoutFolder.Path}'\n  rev: {CurrentRevision()}\n  hooks:\n  - id: pmlint\n");
        sandbox.Folder.Write("postmortem.md", Sound.Replace("5 hours", "4 hours"));
        sandbox.Run("add", "--all");
        sandbox.WriteHook("pre-commit", "exec pre-commit run");

        var bad = sandbox.Try("commit", "--message", "Add the postmortem");
        sandbox.Folder.Write("postmortem.md", Sound);
        sandbox.Run("add", "--all");
        var good = sandbox.Try("commit", "--message", "Add the postmortem");

        bad.ExitCode.Should().Be(1, bad.Output + bad.Error);
        (bad.Output + bad.Error).Should().Contain("PM1001");
        good.ExitCode.Should().Be(0, good.Output + good.Error);
    }

    private static string CurrentRevision() => DeliveryTools.Run(CheckoutFolder.Path, "git", "rev-parse", "HEAD").Output.Trim();
}

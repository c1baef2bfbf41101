using Linter.Testing;

namespace Linter.Delivery.Tests;

[Platform(Exclude = "Win", Reason = "the hooks are run by a shell")]
public sealed class PreCommitTests
{
    private const string ProjectAddress = "https://github.com/pmlint/pmlint";

    private const string DeadProxy = "http://127.0.0.1:9";

    private TemporaryFolder _store = null!;
    private TemporaryFolder _released = null!;

    /// <summary>Stands for the public repository: the current commit with the tag of its version. Its hooks are installed once.</summary>
    [OneTimeSetUp]
    public void Release()
    {
        _store = new TemporaryFolder();
        _released = new TemporaryFolder();
        DeliveryTools.Run(CheckoutFolder.Path, "git", "clone", "--quiet", "--bare", CheckoutFolder.Path, _released.Path).ExitCode.Should().Be(0);
        var commit = DeliveryTools.Run(CheckoutFolder.Path, "git", "rev-parse", "HEAD").Output.Trim();
        DeliveryTools.Run(_released.Path, "git", "tag", "--force", "v" + ToolPackage.Version, commit).ExitCode.Should().Be(0);
    }

    [OneTimeTearDown]
    public void Delete()
    {
        _store.Dispose();
        _released.Dispose();
    }

    [SetUp]
    public void RequirePreCommit() => InstalledPrograms.Require("pre-commit", "install the package pre-commit");

    [Test]
    public void The_manifest_is_valid() =>
        DeliveryTools.Run(CheckoutFolder.Path, "pre-commit", "validate-manifest", ".pre-commit-hooks.yaml").ExitCode.Should().Be(0);

    [TestCase("README.md", "Use it before each commit with pre-commit")]
    [TestCase("docs/ci.md", "pre-commit")]
    public void The_shown_set_up_blocks_a_bad_commit_and_passes_a_good_one(string page, string heading)
    {
        using var sandbox = UserRepository();
        sandbox.Folder.Write(".pre-commit-config.yaml", PageSnippet.Single(page, heading, "yaml").Text);
        DeliveryTools.Run(sandbox.Folder.Path, "pre-commit", "validate-config").ExitCode.Should().Be(0);

        HookTrial.ShouldBlockTheBadAndPassTheGood(sandbox, "exec pre-commit run");
    }

    [Test]
    public void The_shipped_sources_can_be_tried()
    {
        using var sandbox = UserRepository();

        HookTrial.ShouldBlockTheBadAndPassTheGood(sandbox, $"exec pre-commit try-repo '{CheckoutFolder.Path}' pmlint --ref \"$(git -C '{CheckoutFolder.Path}' rev-parse HEAD)\"");
    }

    [Test]
    public void Newer_versions_find_exactly_one_package_too()
    {
        using var folder = new TemporaryFolder();

        var result = DeliveryTools.Run(CheckoutFolder.Path, "dotnet", "pack", "--configuration", "Release", "--property", $"PackageOutputPath={folder.Path}");

        result.ExitCode.Should().Be(0, result.Output + result.Error);
        Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Should().Equal($"pmlint.{ToolPackage.Version}.nupkg");
    }

    /// <summary>A repository whose user reaches nothing but the released project, at its public address, and the packages that were fetched before.</summary>
    private GitSandbox UserRepository()
    {
        ToolPackage.Folder.Should().NotBeEmpty("packing fetches all that a pack needs");
        var sandbox = GitSandbox.Create();
        sandbox.Variables["PRE_COMMIT_HOME"] = _store.Path;
        sandbox.Variables["GIT_CONFIG_COUNT"] = "2";
        sandbox.Variables["GIT_CONFIG_KEY_1"] = $"url.file://{_released.Path}.insteadOf";
        sandbox.Variables["GIT_CONFIG_VALUE_1"] = ProjectAddress;
        sandbox.Variables["http_proxy"] = DeadProxy;
        sandbox.Variables["https_proxy"] = DeadProxy;
        return sandbox;
    }
}

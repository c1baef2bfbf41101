using Linter.Testing;

namespace Linter.Delivery.Tests;

/// <summary>Where runs of actions and workflows leave their files; deleted when all tests have read them.</summary>
[SetUpFixture]
public sealed class RunnerFolder
{
    private static readonly TemporaryFolder Folder = new();

    public static string Path => Folder.Path;

    [OneTimeTearDown]
    public void Delete() => Folder.Dispose();
}

namespace Linter.Tests.Readings;

/// <summary>Material that stands beside a checkout on some machines; tests that need it are ignored elsewhere.</summary>
internal static class SharedFolder
{
    /// <summary>The path of a file in a folder named "shared" beside the checkout or one of its parents.</summary>
    public static string Require(string relativePath)
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", relativePath);
            if (File.Exists(path))
                return path;
        }

        Assert.Ignore($"shared/{relativePath} does not stand beside this checkout.");
        return "";
    }
}

namespace Linter.Testing;

/// <summary>The folder "shared" beside the checkout, with documents that are no part of the project.</summary>
public static class SharedFolder
{
    /// <summary>The full path of a folder below it; ignores the running test, saying so, where it does not stand.</summary>
    public static string Require(params ReadOnlySpan<string> parts)
    {
        var path = Path.GetFullPath(Path.Combine([CheckoutFolder.Path, "..", "shared", .. parts]));
        if (!Directory.Exists(path))
        {
            Assert.Ignore($"../shared/{string.Join('/', parts.ToArray())} does not stand beside the checkout.");
        }

        return path;
    }
}

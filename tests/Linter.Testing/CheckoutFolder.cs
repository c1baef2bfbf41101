namespace Linter.Testing;

/// <summary>The folder that holds the solution the tests were built from.</summary>
public static class CheckoutFolder
{
    public static string Path { get; } = Find();

    /// <summary>The full path of a file or folder of the checkout.</summary>
    public static string Combine(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Linter.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run from a build below the folder of Linter.sln.");
    }
}

namespace Linter.Testing;

/// <summary>Compares a text with a file of the checkout; with UPDATE_SNAPSHOTS=1 in the environment the file is written instead.</summary>
public static class Snapshot
{
    public static bool IsUpdating { get; } = string.Equals(Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS"), "1", StringComparison.Ordinal);

    /// <param name="actual">What the code gives.</param>
    /// <param name="path">The file, relative to the checkout.</param>
    public static void Match(string actual, string path)
    {
        var file = CheckoutFolder.Combine(path);
        if (IsUpdating)
        {
            Write(file, actual);
        }

        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        actual.ReplaceLineEndings("\n").Should().Be(expected, $"{path} must be current; run UPDATE_SNAPSHOTS=1 dotnet test and look at the difference");
    }

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (!File.Exists(file) || !string.Equals(File.ReadAllText(file), text, StringComparison.Ordinal))
        {
            File.WriteAllText(file, text);
        }
    }
}

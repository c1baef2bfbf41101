namespace Linter.Testing;

/// <summary>The programs of the machine that tests run.</summary>
public static class InstalledPrograms
{
    /// <summary>Ignores the calling test where a program is missing.</summary>
    /// <param name="program">Its name as a shell finds it.</param>
    /// <param name="remedy">What to do: "install the package shellcheck".</param>
    public static void Require(string program, string remedy)
    {
        var folders = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, program))))
        {
            Assert.Ignore($"{program} is missing: {remedy}");
        }
    }
}

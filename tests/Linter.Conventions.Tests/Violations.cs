namespace Linter.Conventions.Tests;

/// <summary>What breaks a law, one line each; a law that holds has none.</summary>
internal static class Violations
{
    public static void ShouldNotExist(this IEnumerable<string> violations, string whatToDo)
    {
        var found = violations.ToList();
        if (found.Count > 0)
        {
            Assert.Fail($"{whatToDo}\n  {string.Join("\n  ", found)}");
        }
    }
}

using System.Reflection;
using Linter.Syntax;
using Linter.Testing;

namespace Linter.Tests.Syntax;

public sealed class MarkdownLimitsTests
{
    private static IEnumerable<TestCaseData> Limits =>
        typeof(MarkdownLimits).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static limit => new TestCaseData(limit.Name, (int)limit.GetRawConstantValue()!));

    [TestCaseSource(nameof(Limits))]
    public void The_page_tells_each_limit(string name, int limit)
    {
        var rows = File.ReadAllLines(CheckoutFolder.Combine("docs", "limits.md")).Where(static line => line.StartsWith("| ", StringComparison.Ordinal));
        rows.Select(static row => row.Split('|')[2].Trim().Split(' ')[0]).Should().Contain(limit.ToString("N0"), name);
    }
}

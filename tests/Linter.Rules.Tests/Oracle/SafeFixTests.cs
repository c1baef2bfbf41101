using System.Text.RegularExpressions;
using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Rules.Pages;
using Linter.Rules.Tests.Pages;
using Linter.Testing;
using Linter.Text;

namespace Linter.Rules.Tests.Oracle;

/// <summary>What every safe fix promises, on the examples of all pages and on whole documents.</summary>
public sealed partial class SafeFixTests
{
    /// <summary>A stub is empty on purpose; a part that is found makes the others missed; a time that can be read again is judged like any other.</summary>
    private static readonly Dictionary<string, string[]> MayAppear = new(StringComparer.Ordinal)
    {
        ["PM0001"] = ["PM0002", "PM5001", "PM9004"],
        ["PM0006"] = ["PM0001"],
        ["PM2007"] = ["PM1005", "PM3001"],
    };

    private static readonly AnalyzerDriver AllRules = new(RuleCatalog.Rules, new AnalyzerConfiguration { LinkTargets = new EmptyFolder() });

    private static IEnumerable<TestCaseData> Examples =>
        from rule in RuleCatalog.Rules
        from example in RulePage.Parse(PageFolder.ReadText(rule)).Examples
        where example.IsBad
        select new TestCaseData(SourceText.From(example.Text, example.Path)).SetArgDisplayNames($"{rule.Descriptor.Id} line {example.Line}");

    [TestCaseSource(nameof(Examples))]
    public void A_safe_fix_removes_its_finding_and_adds_none(SourceText text) => Check(text);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void So_it_does_on_a_seed(string name) => Check(SeedFolder.Read(name));

    private static void Check(SourceText text)
    {
        var before = AllRules.Analyze(text);
        foreach (var found in before.Diagnostics)
        {
            foreach (var fix in found.Fixes.Where(fix => fix.Safety == FixSafety.Safe))
            {
                Check(text, before, found, fix);
            }
        }
    }

    private static void Check(SourceText text, DocumentAnalysis before, Diagnostic found, Fix fix)
    {
        var because = $"\"{fix.Title}\" was applied for: {found.Message}";
        var after = AllRules.Analyze(SourceText.From(SingleRule.Apply(text.Content, fix), text.Path));
        after.Diagnostics.Count(other => IsSame(other, found)).Should().BeLessThan(before.Diagnostics.Count(other => IsSame(other, found)), because);
        if (ReadsAsPostmortem(before) == ReadsAsPostmortem(after))
        {
            after.Diagnostics.Where(other => !before.Diagnostics.Any(old => IsSame(old, other)) && !MayAppear.GetValueOrDefault(found.Descriptor.Id, []).Contains(other.Descriptor.Id, StringComparer.Ordinal))
                .Select(other => $"{other.Descriptor.Id} {other.Message}").Should().BeEmpty(because);
        }
    }

    /// <summary>With one part more a fragment may become a postmortem, of which more is asked.</summary>
    private static bool ReadsAsPostmortem(DocumentAnalysis analysis) => !analysis.Notifications.Any(notification => notification.Id == "PME002");

    private static bool IsSame(Diagnostic left, Diagnostic right) =>
        left.Descriptor.Id == right.Descriptor.Id && LineNumbers().Replace(left.Message, "") == LineNumbers().Replace(right.Message, "");

    [GeneratedRegex(@"lines? \d+(–\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LineNumbers();
}

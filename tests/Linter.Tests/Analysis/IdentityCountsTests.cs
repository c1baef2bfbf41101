using Linter.Analysis;
using Linter.Diagnostics;

namespace Linter.Tests.Analysis;

public sealed class IdentityCountsTests
{
    [Test]
    public void As_many_are_taken_as_there_were()
    {
        var counts = IdentityCounts.Of(new[] { "a", "b", "a" }.Select(identity => new Diagnostic
        {
            Descriptor = new WordRule("PM9101", "x").Descriptor,
            Severity = DiagnosticSeverity.Info,
            Span = default,
            Message = "",
            Identity = identity,
        }));

        new[] { "a", "a", "a", "c" }.Select(counts.TryTake).Should().Equal(true, true, false, false);
        counts.Remaining.Should().Equal(new Dictionary<string, int>(StringComparer.Ordinal) { ["b"] = 1 });
    }
}

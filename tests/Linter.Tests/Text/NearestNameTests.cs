using Linter.Text;

namespace Linter.Tests.Text;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["check", "inspect", "explain", "rules", "PM1001", "duration-mismatch"];

    [TestCase("chekc", "check")]
    [TestCase("inspct", "inspect")]
    [TestCase("RULE", "rules")]
    [TestCase("pm1010", "PM1001")]
    [TestCase("duration_mismatch", "duration-mismatch")]
    [TestCase("dur", "duration-mismatch")]
    [TestCase("xyzzy", null)]
    [TestCase("", null)]
    public void The_nearest_name_is_found_if_it_is_near(string typed, string? nearest) => NearestName.Find(typed, Known).Should().Be(nearest);
}

namespace Linter.Rules.Tests;

public sealed class RuleCatalogTests
{
    [TestCase("PM9001")]
    [TestCase("pm9001")]
    [TestCase("broken-encoding")]
    public void A_rule_is_found_by_id_and_by_nickname(string idOrName) =>
        RuleCatalog.Find(idOrName)!.Descriptor.Id.Should().Be("PM9001");

    [TestCase("")]
    [TestCase("PM")]
    [TestCase("encoding")]
    public void A_part_of_a_name_finds_nothing(string idOrName) => RuleCatalog.Find(idOrName).Should().BeNull();
}

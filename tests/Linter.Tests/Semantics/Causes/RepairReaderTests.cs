using Linter.Semantics;
using Linter.Semantics.Causes;
using Linter.Tests.Semantics.Prose;

namespace Linter.Tests.Semantics.Causes;

public sealed class RepairReaderTests
{
    [TestCase("We reverted the commit.", "Revert Applied reverted")]
    [TestCase("The release was rolled back.", "Revert Applied rolled back")]
    [TestCase("A hotfix was deployed.", "FixForward Applied hotfix")]
    [TestCase("The team rolled out a new version of the server.", "FixForward Applied new version")]
    [TestCase("We restarted all pods and scaled up the pool.", "Restart Applied restarted; Scaling Applied scaled up")]
    [TestCase("The setting was fixed: we corrected the configuration.", "ConfigurationChange Applied corrected the configuration")]
    [TestCase("Traffic was failed over to Oslo.", "Failover Applied failed over")]
    [TestCase("The tables were restored from backup.", "DataRepair Applied from backup")]
    [TestCase("After the rollback the service recovered.", "Revert Applied rollback")]
    [TestCase("The team took the change back.", "")]
    [TestCase("The issue was fixed.", "")]
    [TestCase("Latency reverted to normal.", "")]
    [TestCase("The pods were in a restart loop.", "")]
    [TestCase("The pods kept restarting.", "")]
    public void A_means_of_repair_is_read_from_its_verb_or_noun(string text, string repairs) =>
        Show(text).Should().Be(repairs);

    [TestCase("The team began rolling back the release.", "Revert Attempted rolling back")]
    [TestCase("We tried to restart the node.", "Restart Attempted restart")]
    [TestCase("We considered a rollback.", "Revert Attempted rollback")]
    public void A_beginning_or_an_idea_is_only_an_attempt(string text, string repairs) =>
        Show(text).Should().Be(repairs);

    [TestCase("Rolling back the release did not resolve the issue.", "Revert Failed Rolling back")]
    [TestCase("We restarted the node, but memory continued to climb.", "Restart Failed restarted")]
    [TestCase("We could not roll back.", "Revert Failed roll back")]
    [TestCase("The rollback did not help, so we deployed a hotfix.", "Revert Failed rollback; FixForward Applied hotfix")]
    [TestCase("We deployed a hotfix because the rollback did not work.", "FixForward Applied hotfix; Revert Failed rollback")]
    [TestCase("We restarted the node. This had no effect.", "Restart Failed restarted")]
    [TestCase("We reverted the change. This fixed it.", "Revert Applied reverted")]
    [TestCase("We failed over and restarted the rest.", "Failover Applied failed over; Restart Applied restarted")]
    public void What_did_not_help_or_was_not_done_has_failed(string text, string repairs) =>
        Show(text).Should().Be(repairs);

    private static string Show(string text) =>
        string.Join("; ", RepairReader.Read(ProseSample.Sentences(text)).Select(repair => $"{repair.Kind} {repair.Outcome} {repair.Text}"));
}

using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>English words of drama and humour, with their weight.</summary>
internal static class DramaWords
{
    public static readonly PhraseTable<int> Terms = new(
        (2, "meltdown | meltdowns | catastroph* | nightmare | nightmares | apocalypse | apocalyptic | disaster movie | havoc | headless chickens | headless chicken | slay | slaying | slew | vanquish* | demons | villain | villains | hero | heroes | heroic | heroically"),
        (1, "chaos | chaotic | epic | insane | insanely | mind blowing | rollercoaster | roller coaster | dramatic music | triumphant* | saga | doom | unleash* | dreaded | cavalry | battle | battles | battled | horror | carnage | armageddon | mayhem"));

    /// <summary>Terms of the trade that hold such a word, as the words from one before to two behind.</summary>
    public static readonly PhraseSet TradeTerms = new(
        "chaos engineering | chaos monkey | chaos mesh | chaos test* | chaos experiment* | chaos toolkit | catastrophic backtracking | battle tested | battle test* | epic link | hero image | hero banner | hero section | jira epic | spectre");
}

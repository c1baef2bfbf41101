using Linter.Readings.Amounts;

namespace Linter.Readings.Tokens;

/// <summary>Words that join, soften and quantify, and those that end a noun phrase.</summary>
internal static class GrammarWords
{
    public static readonly (string Words, Word Meaning)[] Entries =
    [
        ("a an", new(WordRole.Article)),
        ("the our its their your these those this that my his her", new(WordRole.Determiner)),
        ("to until till til through thru", new(WordRole.RangeJoin)),
        ("and", new(WordRole.And)),
        ("or", new(WordRole.Or)),
        ("of", new(WordRole.Of)),
        ("in", new(WordRole.In)),
        ("out", new(WordRole.Out)),
        ("at", new(WordRole.At)),
        ("on", new(WordRole.On)),
        ("from", new(WordRole.From)),
        ("between", new(WordRole.Between)),
        ("time times timestamps timezone zone", new(WordRole.Times)),
        ("all", new(WordRole.Quantifier, (short)Quantifier.All)),
        ("every", new(WordRole.Quantifier, (short)Quantifier.Every)),
        ("entire whole", new(WordRole.Quantifier, (short)Quantifier.Entire)),
        ("about approx approximately around roughly circa ca some estimated est over more than least upwards just "
            + "bit nearly almost under less fewer up most no order greater", new(WordRole.Softener)),
        ("failed failing lost affected impacted stopped reported received caused dropped rejected delayed missed "
            + "duplicated called", new(WordRole.Participle)),
        ("is are was were be been being had has have did do does will would can could should might must not never "
            + "only also for with without by per as if but so than then there before after since during within into onto "
            + "off across against via while when where which who whose what how why because though we they he she it you "
            + "i us them him itself themselves each any both either neither many few several none again later earlier ago "
            + "now here too still already yet saw got went came made took lasted experienced affecting impacting began "
            + "started needed causing remained became unable handling serving sending using", new(WordRole.Function)),
    ];
}

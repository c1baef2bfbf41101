namespace Linter.Readings.Tokens;

/// <summary>Finds the role of a word with one look into one table.</summary>
internal static class WordTable
{
    private const int Bits = 11;
    private const int Mask = (1 << Bits) - 1;

    // Open addressing: a word stands at the first free place behind the one its hash names.
    private static readonly (WordKey Key, Word Meaning)[] Places = Build();

    public static Word Find(in WordKey key) => key.IsComplete ? Places[PlaceOf(Places, key)].Meaning : Word.Plain;

    private static (WordKey Key, Word Meaning)[] Build()
    {
        var places = new (WordKey, Word)[1 << Bits];
        Add(places, CalendarWords.Entries);
        Add(places, AmountWords.Entries);
        Add(places, GrammarWords.Entries);
        Add(places, CountNouns.Entries);
        Add(places, CountNouns.Singulars, CountNouns.Singular, "");
        Add(places, CountNouns.Singulars, CountNouns.Plural, "s");
        return places;
    }

    private static void Add((WordKey Key, Word Meaning)[] places, (string Words, Word Meaning)[] entries)
    {
        foreach (var (words, meaning) in entries)
            Add(places, words, meaning, "");
    }

    /// <summary>Adds words that are separated by blanks; the first meaning of a word counts.</summary>
    private static void Add((WordKey Key, Word Meaning)[] places, string words, Word meaning, string ending)
    {
        foreach (var range in words.AsSpan().Split(' '))
        {
            var key = WordKey.Of(words.AsSpan()[range]);
            foreach (var letter in ending)
                key.Add(letter);
            ref var place = ref places[PlaceOf(places, key)];
            place = place.Key.IsComplete ? place : (key, meaning);
        }
    }

    private static int PlaceOf((WordKey Key, Word Meaning)[] places, in WordKey key)
    {
        var place = (int)(key.Hash >> (32 - Bits));
        while (places[place].Key.IsComplete && places[place].Key != key)
            place = (place + 1) & Mask;
        return place;
    }
}

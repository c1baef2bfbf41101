namespace Linter.Semantics.Prose;

/// <summary>Says of most keys that a set does not hold, with one look, that it does not hold them.</summary>
internal sealed class KeyFilter
{
    private const int Bits = 10;

    private readonly ulong[] _bits = new ulong[(1 << Bits) / 64];

    public void Add(uint key) => _bits[Place(key) >> 6] |= 1UL << Place(key);

    /// <summary>False for no key of the set, true for few others.</summary>
    public bool MayHold(uint key) => (_bits[Place(key) >> 6] >> Place(key) & 1) != 0;

    /// <summary>Small keys keep a place each.</summary>
    private static int Place(uint key) => (int)(key ^ (key >> 11) ^ (key >> 22)) & ((1 << Bits) - 1);
}

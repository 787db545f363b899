using System.Buffers;
using System.Collections.Frozen;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a digest that does not have the form of its algorithm. A digest of an unknown algorithm must at least be
/// hexadecimal.</summary>
internal sealed class BadHashRule : IPartRule<ContentHash>
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private static readonly SearchValues<char> AlgorithmLetters = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyz");

    private static readonly FrozenDictionary<string, int> DigitsOf = new Dictionary<string, int>
    {
        ["md5"] = 32, ["sha1"] = 40, ["sha224"] = 56, ["sha256"] = 64, ["sha384"] = 96, ["sha512"] = 128,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public void Check(ContentHash part, Spot spot)
    {
        if (Fault(part) is not var (message, remedy)) return;
        spot.Findings.Add(new Finding(Rules.BadHash, spot.Here, message) { Value = Shown.Of(part.Hex), Remedy = remedy });
    }

    private static (string Message, string Remedy)? Fault(ContentHash digest)
    {
        var (algorithm, hex) = (digest.Algorithm, digest.Hex);
        if (algorithm.Length == 0 || algorithm.AsSpan().ContainsAnyExcept(AlgorithmLetters))
            return (
                $"The algorithm \"{Shown.Of(algorithm)}\" is not in lower-case letters and digits.", "Write its name as in \"sha256\".");
        if (hex.Length == 0 || hex.AsSpan().ContainsAnyExcept(HexDigits))
            return ($"The {Shown.Of(algorithm)} digest \"{Shown.Of(hex)}\" is not hexadecimal.", "Use only the digits 0 to 9 and a to f.");
        return DigitsOf.TryGetValue(algorithm, out var digits) && hex.Length != digits
            ? ($"The {algorithm} digest has {hex.Length} digits instead of {digits}.", "Copy the whole digest.")
            : null;
    }
}

namespace FactTracker.Serialization;

/// <summary>The letters of the Admiralty scale of reliability.</summary>
internal static class ReliabilityText
{
    public static string Of(Reliability reliability) => ((char)('A' + (int)reliability)).ToString();

    public static Reliability Parse(string letter) => letter is [>= 'A' and <= 'F' and var one]
        ? (Reliability)(one - 'A')
        : throw new FormatException($"\"{letter}\" is not a letter from A to F.");
}

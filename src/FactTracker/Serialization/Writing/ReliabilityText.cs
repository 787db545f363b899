namespace FactTracker.Serialization;

/// <summary>The letters of the Admiralty scale of reliability.</summary>
internal static class ReliabilityText
{
    public static string Of(Reliability reliability) => ((char)('A' + (int)reliability)).ToString();
}

using FactTracker.Serialization.Writing;

namespace FactTracker.Interchange.Tables;

/// <summary>Numbers as our own writer has them.</summary>
internal static class AmountJson
{
    public static string Of(decimal amount) => RawBuilder.Build(json => AmountWriter.Write(json, amount)).ToString();
}

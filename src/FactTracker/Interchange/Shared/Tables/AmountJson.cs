using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Numbers as our own writer has them.</summary>
internal static class AmountJson
{
    public static string Of(decimal amount) => RawBuilder.Build(json => AmountWriter.Write(json, amount)).ToString();
}

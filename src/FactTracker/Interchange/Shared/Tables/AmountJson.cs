using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Formats numbers as native JSON has them.</summary>
internal static class AmountJson
{
    public static string Of(decimal amount) => RawBuilder.Build(json => AmountWriter.Write(json, amount)).ToString();
}

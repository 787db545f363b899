using System.Text.Json.Nodes;
using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

/// <summary>Words with a value or a time, and a part of the value in its native form; without one they may be found or not.</summary>
internal sealed record GoldMention(string Words, int Start, JsonObject? Value)
{
    public int End => Start + Words.Length;

    public bool Touches(Mention mention) => mention.Offset < End && mention.Offset + mention.Length > Start;

    public bool Is(Mention mention) => Touches(mention) && Value is not null && NativeSubset.Has(mention.Value, Value);
}

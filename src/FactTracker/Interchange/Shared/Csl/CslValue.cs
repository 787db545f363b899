using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>The value of a CSL variable: text, names, or raw JSON.</summary>
internal abstract record CslValue
{
    private CslValue()
    {
    }

    /// <summary>The value as text, or null when it is not a text.</summary>
    public abstract string? Words { get; }

    /// <summary>The value as names; empty when it holds no names.</summary>
    public abstract IReadOnlyCollection<CslName> All { get; }

    /// <summary>Returns the value in CSL's form.</summary>
    public abstract RawJson ToRaw();

    /// <summary>Writes the value in CSL's form.</summary>
    public virtual void Write(Utf8JsonWriter json) => RawWriter.Write(json, ToRaw());

    /// <summary>A text.</summary>
    public sealed record Text(string Value) : CslValue
    {
        public override string Words => Value;

        public override IReadOnlyCollection<CslName> All => [];

        public override RawJson ToRaw() => KeptText.Raw(Value);

        public override void Write(Utf8JsonWriter json) => json.WriteStringValue(Value);
    }

    /// <summary>Names.</summary>
    public sealed record Names(IReadOnlyCollection<CslName> Value) : CslValue
    {
        public override string? Words => null;

        public override IReadOnlyCollection<CslName> All => Value;

        public override RawJson ToRaw() => RawBuilder.List(Value.Select(name => name.ToRaw()));
    }

    /// <summary>JSON kept unchanged.</summary>
    public sealed record Raw(RawJson Value) : CslValue
    {
        public override string? Words => Value.ToElement().SoundText();

        public override IReadOnlyCollection<CslName> All =>
            Value.ToElement() is { ValueKind: JsonValueKind.Array } list
                ? [.. list.EnumerateArray().Select(CslName.Of).OfType<CslName>()]
                : [];

        public override RawJson ToRaw() => Value;
    }
}

using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>The value of a variable of CSL: words, names, or JSON as it stands.</summary>
internal abstract record CslValue
{
    private CslValue()
    {
    }

    /// <summary>The words, or null for what is none.</summary>
    public abstract string? Words { get; }

    /// <summary>The names; none for what is none.</summary>
    public abstract IReadOnlyCollection<CslName> All { get; }

    /// <summary>The value in CSL's own form.</summary>
    public abstract RawJson ToRaw();

    /// <summary>Writes the value in CSL's own form.</summary>
    public virtual void Write(Utf8JsonWriter json) => RawWriter.Write(json, ToRaw());

    /// <summary>Words.</summary>
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

    /// <summary>JSON as it stands.</summary>
    public sealed record Raw(RawJson Value) : CslValue
    {
        public override string? Words => Value.ToElement().SoundText();

        public override IReadOnlyCollection<CslName> All =>
            Value.ToElement() is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(CslName.Of).OfType<CslName>()] : [];

        public override RawJson ToRaw() => Value;
    }
}

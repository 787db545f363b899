using System.Runtime.CompilerServices;
using NodaTime;

namespace FactTracker;

/// <content>How a claim is stored, so that large sets need little memory: texts stay the UTF-8 they were read from until they are used, and
/// members that few claims have are in <see cref="RareMembers"/>.</content>
public sealed partial record Claim
{
    private RareMembers _rare;
    private CompactInstant _recorded;
    private LateText _id = new(Id.Text);
    private LateText _text;

    /// <summary>Creates a claim from its parsed members.</summary>
    internal Claim(LateText id, RareMembers rare)
        : this(default(ClaimId))
    {
        _id = id;
        _rare = rare;
    }

    public partial ClaimId Id
    {
        get => _id.Text is { Length: > 0 } text ? ClaimId.Trusted(text) : default;
        init => _id = new LateText(value.Text);
    }

    public partial string? Text
    {
        get => _text.Text;
        init => _text = new LateText(value);
    }

    // An instant that is too precise for the compact form is a rare member.
    public partial Instant? Recorded
    {
        get => _recorded.Value ?? Rare<Instant?>();
        init
        {
            var isCompact = CompactInstant.TryOf(value, out var compact);
            _recorded = isCompact ? compact : default;
            SetRare(isCompact ? null : value);
        }
    }

    /// <summary>The id as stored, for code that works on UTF-8.</summary>
    internal LateText HeldId => _id;

    /// <summary>Whether it has an id. Only a claim created with a <c>default</c> id has none.</summary>
    internal bool HasId => !_id.IsBlank;

    /// <summary>The text as stored, for code that works on UTF-8.</summary>
    internal LateText HeldText
    {
        get => _text;
        init => _text = value;
    }

    private T? Rare<T>([CallerMemberName] string member = "") => _rare.Get<T>(member);

    private void SetRare<T>(T value, T? byDefault = default, [CallerMemberName] string member = "") =>
        _rare = _rare.With(member, value, byDefault);
}

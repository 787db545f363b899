using System.Runtime.CompilerServices;
using NodaTime;

namespace FactTracker;

/// <content>How a claim is held so that a set of many stays small: texts as the UTF-8 they were read from until somebody asks, and what few
/// claims have in cells of its own.</content>
public sealed partial record Claim
{
    private RareMembers _rare;
    private CompactInstant _recorded;
    private LateText _id = new(Id.Text);
    private LateText _text;

    /// <summary>Makes a claim of what was read.</summary>
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

    // An instant that is finer than the compact form holds is a rare member.
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

    /// <summary>The id as it is held, for code that works on UTF-8.</summary>
    internal LateText HeldId => _id;

    /// <summary>Whether it has an id, as all claims do but those made with <c>default</c>.</summary>
    internal bool HasId => !_id.IsBlank;

    /// <summary>The words as they are held, for code that works on UTF-8.</summary>
    internal LateText HeldText
    {
        get => _text;
        init => _text = value;
    }

    private T? Rare<T>([CallerMemberName] string member = "") => _rare.Get<T>(member);

    private void SetRare<T>(T value, T? byDefault = default, [CallerMemberName] string member = "") =>
        _rare = _rare.With(member, value, byDefault);
}

using System.Text.Json.Serialization;
using FactTracker.Serialization;

namespace FactTracker;

[JsonConverter(typeof(NativeJsonConverter))]
public readonly partial struct Edtf;

[JsonConverter(typeof(NativeJsonConverter))]
public readonly partial record struct SourceId;

[JsonConverter(typeof(NativeJsonConverter))]
public readonly partial record struct ClaimId;

[JsonConverter(typeof(NativeJsonConverter))]
public readonly partial record struct Unit;

[JsonConverter(typeof(NativeJsonConverter))]
public readonly partial struct LanguageTag;

[JsonConverter(typeof(NativeJsonConverter))]
public readonly partial record struct Url;

[JsonConverter(typeof(NativeJsonConverter))]
public readonly partial record struct MediaTime;

[JsonConverter(typeof(NativeJsonConverter))]
public readonly partial record struct Digest;

[JsonConverter(typeof(NativeJsonConverter))]
public readonly partial record struct FormatVersion;

[JsonConverter(typeof(NativeJsonConverter))]
public readonly partial struct RawJson;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial class Approximation;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial class SourceKind;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial class SourceStatus;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial class LinkKind;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial class TlpLevel;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial class Stance;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial class Rank;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial class ClaimStatus;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial class Modality;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial class RelationType;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial class Verdict;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial class MergeConflictType;

using System.Text.Json.Serialization;
using FactTracker.Serialization;

namespace FactTracker;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record ClaimSet;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record Claim;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record Source;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial class ClaimList;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial class SourceList;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record Citation;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record SourceLink;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record ArchivedCopy;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record Locator;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record Quote;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record Relation;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record Review;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record Rating;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record Confidence;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record Marking;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record Agent;

[JsonConverter(typeof(NativeJsonConverter))]
public sealed partial record MergeConflict;

using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>English words that do not limit a claim: grammar, the whole service, the incident itself and how harm is worded.</summary>
internal static class ImpactScopeWords
{
    private static readonly WordSet Grammar = new(
        "a an the this that these those our your their its his her my it they we you them us which who whom whose what there here all any every each both "
        + "some many most several few other's of to in on at for from by with within across into onto over under through throughout via per about around up and or but "
        + "as so than then also only just even still already again too very much more less is are was were be been being am has have had having do does did "
        + "can could will would may might must should not no nor didn't wasn't weren't couldn't can't cannot either or both while when whenever if during between "
        + "out off none again postmortem mortem post report review lot small multiple large handful hundreds thousands dozens various numerous certain countless significant considerable minority however consequently "
        + "additionally further furthermore moreover therefore thus hence unfortunately finally meanwhile roughly approximately approx nearly almost estimated total whole entire entirely overall full fully complete completely totally least one ones self itself themselves "
        + "percent percentage share portion number amount majority minority subset fraction base approximate exact exactly figure figures such like e.g i.e "
        + "half third thirds quarter quarters fifth hundred thousand million billion dozen two three four five six seven eight nine ten am pm utc gmt today yesterday day days hour hours minute minutes week weeks month months january february march april june july august september "
        + "october november december monday tuesday wednesday thursday friday saturday sunday");

    private static readonly WordSet Whole = new(
        "shop store application applications app apps site sites website websites web webapp platform platforms system systems service services product products portal "
        + "server servers software infrastructure production prod online environment solution business company internet page pages main primary core live public "
        + "user users customer customers client clients people base userbase account accounts subscriber subscribers visitor visitors everyone everybody anyone active "
        + "registered concurrent existing existing end daily monthly request requests traffic call calls world worldwide global globally everywhere globe functionality "
        + "functionalities feature features resource resources content contents operation operations member members student students incoming http https regular legitimate");

    private static readonly WordSet Harm = new(
        "affect affected affecting affects impact impacts impacted impacting unable able fail fails failed failing failure failures error errors lost lose losing loss slow slower "
        + "slowness sluggish slowdown slowdowns down unavailable unavailability inaccessible inaccessibility unreachable outage outages degrade degraded degradation disrupt disrupted disruption "
        + "disruptions experience experiences experienced experiencing suffer suffered suffering saw see seeing seen face faced facing delay delays delayed interrupt "
        + "interrupted interruption interruptions broken incorrect latency latencies refuse refused crash crashed crashes crashing encounter encountered encountering offline downtime unusable "
        + "stuck unsuccessful problem problems issue issues incident incidents trouble difficulty difficulties response responses time times timeout timeouts timed performance "
        + "access accessing accessed use used using reach reached reaching attempt attempts attempted attempting try tried trying receive received receiving get got getting load "
        + "loading return returned returning 500 502 503 504 5xx 4xx internal gateway message messages code codes status severe severely significant significantly major minor partial partially "
        + "serious negative negatively potentially directly indirectly temporarily temporary poor degrading due result results resulted resulting cause caused causes causing lead leads led "
        + "leading mean means meant high increased increase elevated inability connect connecting connection connections properly normally work working worked function functioning "
        + "unexpected unresponsive unhealthy unreliable sustained widespread prolonged meltdown chaos effect effects happened occur occurred occurring began begin started start "
        + "duration window period entirety event events course while lasted lasting lasts persisted persisting continued went remained remains stayed kept");

    /// <summary>True for a word that says nothing about which part was hit; "us" is no country.</summary>
    public static bool IsNeutral(ReadOnlySpan<char> word) => word is not "US" && (Grammar.Contains(word) || Harm.Contains(word) || IsWhole(word));

    /// <summary>True for a word for the service or its users as a whole.</summary>
    public static bool IsWhole(ReadOnlySpan<char> word) => Whole.Contains(word);

    /// <summary>Words behind which causes, consequences and circumstances are told, not limits.</summary>
    public static readonly PhraseSet Circumstances = new(
        "due | because | by | leading | resulting | causing | during | after | since | following | once | until | before | as | while | from | starting | beginning | throughout "
        + "| making | which | worth | representing | including | such as | given | despite | thanks");

    /// <summary>Verbs whose subject is a cause, not what was hit.</summary>
    public static readonly PhraseSet Causing = new(
        "caus* | led | leads | leading | result* | trigger* | meant | means | meaning | made | making | left | leaving | rendered | rendering | took | taking | brought | bringing "
        + "| prevent* | forced | forcing | created | creating | introduc* | saw | estimat* | believe | found | showed | shows | indicat*");
}

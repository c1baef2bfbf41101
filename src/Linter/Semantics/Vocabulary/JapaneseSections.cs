namespace Linter.Semantics.Vocabulary;

/// <summary>Japanese section names.</summary>
internal static class JapaneseSections
{
    /// <summary>See <see cref="SectionVocabulary"/> for the notation.</summary>
    public const string Data = """
        Summary: サマリー | サマリ | 概要 | 要約 | インシデント概要 | 障害概要 | 事象 | 何が起きたか
        Impact: 影響 | 影響範囲 | ユーザー影響 | 顧客への影響 | ビジネス影響
        Timeline: タイムライン | 時系列 | 経緯 | 対応経緯 | 発生経緯
        Detection: 検知 | 検出 | 発見
        Response: 対応 | 初動対応 | 対応内容
        RootCause: 根本原因 | 根本原因分析 | 原因 | 直接原因 | 寄与要因 | 原因分析 | なぜなぜ分析 | 発生原因
        Trigger: トリガー | きっかけ
        Resolution: 解決 | 復旧 | 緩和 | 解決策 | 復旧対応 | 修正内容 | 緩和 mitigate
        ActionItems: アクションアイテム | アクション | 再発防止 | 再発防止策 | 今後の対応 | 対策 | 予防 | 今後の対策 | 恒久対応 | 次のステップ
        Improvements: 改善 | 改善点
        LessonsLearned: 教訓 | 学び | うまくいったこと | うまくいかなかったこと | 改善が必要なこと | 運が良かったこと | 幸運だったこと | 良かったこと | 振り返り
        Background: 背景
        Date: 日付 | 発生日 | 発生日時 | 日時
        Authors: 著者 | 作成者 | 執筆者
        Owner: 担当者 | 責任者 | オーナー
        Status: ステータス | 状態
        IncidentSeverity: 重大度 | 深刻度 | 優先度
        Duration: 期間 | 障害時間 | 継続時間 | 影響時間 | ダウンタイム
        Appendix: 参考資料 | 参考 | 付録 | 関連資料
        Conclusion: まとめ | 結論
        """;
}

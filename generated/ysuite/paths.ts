// Made by `npm run generate` from specs/ysuite. Do not edit.

/** Every path of the description, with its operations: what `http` is typed by. */
export interface paths {
    "/v1/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deals
         * @description Lists the workspace's deals, page by page. Filters combine.
         *
         *     The default order and the fields that `sortBy` takes are not documented.
         */
        get: operations["listDeals"];
        put?: never;
        /**
         * Create a deal
         * @description Creates a deal and answers with its id and name. Nothing marks a repeated create as the same one: sent twice, it makes two deals.
         */
        post: operations["createDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's `deal_id`. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a deal
         * @description Reads one deal. A deal that does not exist is answered with 400.
         */
        get: operations["getDeal"];
        /**
         * Update a deal
         * @description Updates a deal; the answer does not show it. `deal_name`, `pipeline_id` and `cstid` are required here too.
         *
         *     Whether an optional member that is left out keeps its value is not documented.
         */
        put: operations["updateDeal"];
        post?: never;
        /**
         * Delete a deal
         * @description Deletes a deal. Whether it can be restored is not documented.
         */
        delete: operations["deleteDeal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A deal as lists show it. What can be written and is not shown here cannot be read back as far as is documented. */
        Deal: {
            /** @description The deal's id. */
            deal_id: number;
            /** @description The deal's name. */
            deal_name: string;
            /** @description The deal's value, a JSON number in the deal's currency. */
            deal_amount: number | null;
            /** @description Where the deal came from, free text. */
            deal_source: string | null;
            /**
             * Format: date
             * @description The day the deal is expected to close (`YYYY-MM-DD`).
             */
            deal_expected_close_date: string | null;
            /** @description The CRM pipeline's id. */
            pipeline_id: number;
            /** @description The company contact's id. */
            cstid: number;
            /** @description The owner's display name. Filters and writes take the user's id as `deal_owner_id`. */
            owner: string | null;
        };
        /** @description One page of deals in its two envelopes. */
        DealPage: {
            /** @description True on success. */
            success: boolean;
            /** @description The page. */
            data: {
                /** @description The page's deals. */
                data: components["schemas"]["Deal"][];
                /** @description The page's number, counted from 1 (`pageIndex` counts from 0). */
                current_page: number;
                /** @description How many deals match. */
                total_records: number;
                /** @description How many pages of this size there are. */
                total_pages: number;
            };
        };
        /** @description The body of every error. */
        Error: {
            /** @description False on failure. */
            success: boolean;
            /** @description What went wrong, for people. Need not equal any entry of `errors`. */
            message?: string;
            /** @description The problems by field name; on validation errors only, and not on all of them. */
            errors?: {
                [key: string]: string[];
            };
        };
        /** @description A deal to create. */
        DealCreate: {
            /** @description The deal's name, at most 255 characters. */
            deal_name: string;
            /** @description The CRM pipeline's id. */
            pipeline_id: number;
            /** @description The `cstid` of a company contact. */
            cstid: number;
            /** @description The deal's value, a JSON number in the deal's currency. */
            deal_amount?: number;
            /** @description The id of one of the organisation's currencies (`org_currency_id`), not an ISO code. */
            deal_amount_currency?: number;
            /** @description The owner's user id. */
            deal_owner_id?: number;
            /** @description An individual contact within the company. */
            deal_contact_id?: number;
            /**
             * Format: date
             * @description The day the deal is expected to close (`YYYY-MM-DD`).
             */
            deal_expected_close_date?: string;
            /** @description Where the deal came from, free text such as `Referral` or `Cold call`. */
            deal_source?: string;
            /** @description The deal's description. */
            deal_description?: string;
            /** @description The user the deal is assigned to. How this differs from the owner is not documented. */
            deal_assignedto?: number;
            /** @description Tag ids. */
            tag_ids?: number[];
        };
        /** @description A deal's id and name. */
        DealReference: {
            /** @description The deal's id. */
            deal_id: number;
            /** @description The deal's name. */
            deal_name: string;
        };
        /** @description The answer to a create. */
        DealCreated: {
            /** @description True on success. */
            success: boolean;
            /** @description A sentence for people. */
            message: string;
            /** @description What the vendor shows of the new deal. */
            data: components["schemas"]["DealReference"];
        };
        /** @description One deal in its envelope. */
        DealResult: {
            /** @description True on success. */
            success: boolean;
            /** @description The deal. */
            data: components["schemas"]["Deal"];
        };
        /** @description A deal's new values. The three required members are wanted on every update. */
        DealUpdate: {
            /** @description The deal's name, at most 255 characters. */
            deal_name: string;
            /** @description The CRM pipeline's id. */
            pipeline_id: number;
            /** @description The `cstid` of a company contact. */
            cstid: number;
            /** @description The deal's value, a JSON number in the deal's currency. */
            deal_amount?: number;
            /** @description The id of one of the organisation's currencies (`org_currency_id`), not an ISO code. */
            deal_amount_currency?: number;
            /** @description The owner's user id. */
            deal_owner_id?: number;
            /** @description An individual contact within the company. */
            deal_contact_id?: number;
            /**
             * Format: date
             * @description The day the deal is expected to close (`YYYY-MM-DD`).
             */
            deal_expected_close_date?: string;
            /** @description Where the deal came from, free text such as `Referral` or `Cold call`. */
            deal_source?: string;
            /** @description The deal's description. */
            deal_description?: string;
            /** @description The user the deal is assigned to. How this differs from the owner is not documented. */
            deal_assignedto?: number;
            /** @description Tag ids. */
            tag_ids?: number[];
        };
        /** @description The answer to a write that shows no record. */
        Acknowledgement: {
            /** @description True on success. */
            success: boolean;
            /** @description A sentence for people. The wording differs between operations. */
            message: string;
        };
    };
    responses: {
        /** @description A rule of the business was broken, for example no organisation is assigned to the key's user. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A key is missing, wrong or revoked, or belongs to another workspace. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account lacks the subscription add-on that the operation needs. Which operations need one is not documented. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Validation failed; `errors` may name the fields. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something unexpected happened on the vendor's side. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The record does not exist, or another rule of the business was broken. The vendor answers 400, never 404. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Records per page. What the vendor does with more than 100 is not documented. */
        pageSize: number;
        /** @description The page, counted from 0 (`current_page` in the answer counts from 1). */
        pageIndex: number;
        /** @description The field to sort by. The vendor lists no allowed names. */
        sortBy: string;
        /** @description Ascending or descending. */
        sortOrder: "asc" | "desc";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Deal = components['schemas']['Deal'];
export type DealPage = components['schemas']['DealPage'];
export type Error = components['schemas']['Error'];
export type DealCreate = components['schemas']['DealCreate'];
export type DealReference = components['schemas']['DealReference'];
export type DealCreated = components['schemas']['DealCreated'];
export type DealResult = components['schemas']['DealResult'];
export type DealUpdate = components['schemas']['DealUpdate'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseUnprocessableContent = components['responses']['UnprocessableContent'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ParameterPageSize = components['parameters']['pageSize'];
export type ParameterPageIndex = components['parameters']['pageIndex'];
export type ParameterSortBy = components['parameters']['sortBy'];
export type ParameterSortOrder = components['parameters']['sortOrder'];
export type $defs = Record<string, never>;
export interface operations {
    listDeals: {
        parameters: {
            query?: {
                /** @description Records per page. What the vendor does with more than 100 is not documented. */
                pageSize?: components["parameters"]["pageSize"];
                /** @description The page, counted from 0 (`current_page` in the answer counts from 1). */
                pageIndex?: components["parameters"]["pageIndex"];
                /** @description Text to find in a deal's name or description. */
                search?: string;
                /** @description Only the deals of this pipeline. */
                pipeline_id?: number;
                /** @description Only the deals in this pipeline stage (the stage's id). A stage can be filtered by, but not written. */
                deal_current_stage?: number;
                /** @description Only the deals of this contact (a company's `cstid`). */
                cstid?: number;
                /** @description Only the deals of this owner (a user id). The record itself shows the owner's name, not the id. */
                deal_owner_id?: number;
                /** @description The field to sort by. The vendor lists no allowed names. */
                sortBy?: components["parameters"]["sortBy"];
                /** @description Ascending or descending. */
                sortOrder?: components["parameters"]["sortOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createDeal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealCreate"];
            };
        };
        responses: {
            /** @description The deal was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's `deal_id`. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal. The vendor shows no answer; the record is presumed to be the list's, perhaps with more members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResult"];
                };
            };
            400: components["responses"]["NotFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's `deal_id`. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealUpdate"];
            };
        };
        responses: {
            /** @description The deal was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["NotFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's `deal_id`. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["NotFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
